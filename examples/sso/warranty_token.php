<?php
// composer require firebase/php-jwt. The key as PEM: openssl ecparam -name prime256v1 -genkey -noout -out key.pem
require __DIR__ . '/vendor/autoload.php';

use Firebase\JWT\JWT;

function warranty_token(string $pem, string $kid, string $issuer, string $audience, array $person): string
{
    $now = time();
    $claims = [
        'iss' => $issuer,
        'aud' => $audience,
        'jti' => bin2hex(random_bytes(16)),
        'iat' => $now,
        'exp' => $now + 120,
    ] + $person;

    return JWT::encode($claims, $pem, 'ES256', $kid);
}

[, $file, $kid, $issuer, $audience, $sub] = $argv;
echo warranty_token(file_get_contents($file), $kid, $issuer, $audience, ['sub' => $sub]), PHP_EOL;
