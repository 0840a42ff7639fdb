# gem install jwt. The key as PEM: openssl ecparam -name prime256v1 -genkey -noout -out key.pem
require 'jwt'
require 'openssl'
require 'securerandom'

def warranty_token(pem:, kid:, issuer:, audience:, person:)
  now = Time.now.to_i
  claims = { iss: issuer, aud: audience, jti: SecureRandom.uuid, iat: now, exp: now + 120 }.merge(person)
  JWT.encode(claims, OpenSSL::PKey::EC.new(pem), 'ES256', { kid: kid, typ: 'JWT' })
end

if __FILE__ == $PROGRAM_NAME
  file, kid, issuer, audience, sub = ARGV
  puts warranty_token(pem: File.read(file), kid: kid, issuer: issuer, audience: audience, person: { sub: sub })
end
