// .NET 6 or newer, nothing else. The key as PEM: openssl ecparam -name prime256v1 -genkey -noout -out key.pem
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

public static class WarrantyToken
{
    public static string Sign(
        ECDsa key, string kid, string issuer, string audience, IDictionary<string, object> person)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var header = new Dictionary<string, object> { ["alg"] = "ES256", ["typ"] = "JWT", ["kid"] = kid };
        var claims = new Dictionary<string, object>(person)
        {
            ["iss"] = issuer,
            ["aud"] = audience,
            ["jti"] = Guid.NewGuid().ToString(),
            ["iat"] = now,
            ["exp"] = now + 120,
        };
        var input = Encode(JsonSerializer.SerializeToUtf8Bytes(header))
            + "." + Encode(JsonSerializer.SerializeToUtf8Bytes(claims));
        var signature = key.SignData(Encoding.ASCII.GetBytes(input), HashAlgorithmName.SHA256);
        return input + "." + Encode(signature);
    }

    private static string Encode(byte[] bytes) =>
        Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public static void Main(string[] args)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(args[0]));
        var person = new Dictionary<string, object> { ["sub"] = args[4] };
        Console.WriteLine(Sign(key, args[1], args[2], args[3], person));
    }
}
