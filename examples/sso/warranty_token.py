"""pip install cryptography. With PyJWT: jwt.encode(claims, key, "ES256", headers={"kid": kid})."""
import base64
import json
import sys
import time
import uuid

from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.hashes import SHA256


def encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def number(text: str) -> int:
    return int.from_bytes(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)), "big")


def warranty_token(key: dict, issuer: str, audience: str, person: dict) -> str:
    now = int(time.time())
    header = {"alg": "ES256", "typ": "JWT", "kid": key["kid"]}
    claims = {"iss": issuer, "aud": audience, "jti": str(uuid.uuid4()), "iat": now, "exp": now + 120, **person}
    text = ".".join(encode(json.dumps(part).encode()) for part in (header, claims))
    private_key = ec.derive_private_key(number(key["d"]), ec.SECP256R1())
    r, s = utils.decode_dss_signature(private_key.sign(text.encode(), ec.ECDSA(SHA256())))
    return text + "." + encode(r.to_bytes(32, "big") + s.to_bytes(32, "big"))


if __name__ == "__main__":
    file, issuer, audience, sub = sys.argv[1:5]
    with open(file, encoding="utf-8") as opened:
        print(warranty_token(json.load(opened), issuer, audience, {"sub": sub, "name": "Ada Lovelace"}))
