import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/** JDK 11 or newer, nothing else. java WarrantyToken.java key.json https://shop.example https://warranty.example customer-17 */
public class WarrantyToken {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  public static void main(String[] args) throws Exception {
    String jwk = Files.readString(Path.of(args[0]));
    System.out.println(sign(privateKey(member(jwk, "d")), member(jwk, "kid"), args[1], args[2], args[3]));
  }

  /** `subject` and the others must not contain quotes or backslashes; use your JSON library where they may. */
  static String sign(PrivateKey key, String kid, String issuer, String audience, String subject) throws Exception {
    long now = Instant.now().getEpochSecond();
    String header = String.format("{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"%s\"}", kid);
    String claims = String.format(
        "{\"iss\":\"%s\",\"aud\":\"%s\",\"sub\":\"%s\",\"jti\":\"%s\",\"iat\":%d,\"exp\":%d}",
        issuer, audience, subject, UUID.randomUUID(), now, now + 120);
    String input = encode(header.getBytes(StandardCharsets.UTF_8)) + "." + encode(claims.getBytes(StandardCharsets.UTF_8));
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initSign(key);
    signature.update(input.getBytes(StandardCharsets.US_ASCII));
    return input + "." + encode(signature.sign());
  }

  static PrivateKey privateKey(String d) throws Exception {
    AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
    curve.init(new ECGenParameterSpec("secp256r1"));
    BigInteger secret = new BigInteger(1, Base64.getUrlDecoder().decode(d));
    return KeyFactory.getInstance("EC")
        .generatePrivate(new ECPrivateKeySpec(secret, curve.getParameterSpec(ECParameterSpec.class)));
  }

  private static String encode(byte[] bytes) {
    return BASE64.encodeToString(bytes);
  }

  private static String member(String json, String name) {
    var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
    if (!found.find()) throw new IllegalArgumentException("The key has no " + name);
    return found.group(1);
  }
}
