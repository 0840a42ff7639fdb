// Standard library only. The key as PEM: openssl ecparam -name prime256v1 -genkey -noout -out key.pem
package main

import (
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"log"
	"os"
	"time"
)

func warrantyToken(key *ecdsa.PrivateKey, kid, issuer, audience string, person map[string]any) (string, error) {
	id := make([]byte, 16)
	if _, err := rand.Read(id); err != nil {
		return "", err
	}
	now := time.Now().Unix()
	claims := map[string]any{"iss": issuer, "aud": audience, "jti": hex.EncodeToString(id), "iat": now, "exp": now + 120}
	for name, value := range person {
		claims[name] = value
	}
	header, err := encode(map[string]any{"alg": "ES256", "typ": "JWT", "kid": kid})
	if err != nil {
		return "", err
	}
	body, err := encode(claims)
	if err != nil {
		return "", err
	}
	digest := sha256.Sum256([]byte(header + "." + body))
	r, s, err := ecdsa.Sign(rand.Reader, key, digest[:])
	if err != nil {
		return "", err
	}
	signature := append(r.FillBytes(make([]byte, 32)), s.FillBytes(make([]byte, 32))...)
	return header + "." + body + "." + base64.RawURLEncoding.EncodeToString(signature), nil
}

func encode(value any) (string, error) {
	text, err := json.Marshal(value)
	return base64.RawURLEncoding.EncodeToString(text), err
}

func readKey(file string) (*ecdsa.PrivateKey, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(text)
	if block == nil {
		return nil, errors.New("not a PEM file")
	}
	return x509.ParseECPrivateKey(block.Bytes)
}

func main() {
	if len(os.Args) != 6 {
		log.Fatal("usage: warranty_token key.pem kid issuer audience subject")
	}
	key, err := readKey(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	token, err := warrantyToken(key, os.Args[2], os.Args[3], os.Args[4], map[string]any{"sub": os.Args[5]})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(token)
}
