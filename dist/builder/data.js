export const integrity = {
 "miscarriage-elements.ar.js": "sha384-BXUHEMgqxz74fnC1UwSSce23K+txu8M/CAhFDlDtt4MORI010GsiTy6bXueyua3K",
 "miscarriage-elements.css": "sha384-b7bLZYwAntIH3Py7VC4aPsFEnOmSLjukfpancORYHkxvSOnFSpUfnTaHXvDRgPvx",
 "miscarriage-elements.de.js": "sha384-jSldcfk8zrGr6XI/K9fpyiqu5iBtJ7rmFMWpzQl0ZFrGowPNVrkRU8KYCastlDbh",
 "miscarriage-elements.en.js": "sha384-4R8T6B0/+HFSVgFiG+bsv5YDl7O3dy27hFcIlGISKWRhcCX0IiU7edvKbm/nT3wz",
 "miscarriage-elements.js": "sha384-rFkdPqemx5AWLx1qGZ2hdeRjFf2KpIPkqXLGmnykZCF9QTuArz63qYVfCay7NgLA",
 "miscarriage-elements.nl.js": "sha384-Xla2hFPtj1MByE7RlBv2Pk7p1B8CLYzYKeiRF4Txpx59KYDGXar2ZtpPAupB1rRi",
 "miscarriage-frame.js": "sha384-GemcyK1OfChMp0zoUzJRRB1wqqAzqhFZJg//2Yj1elg7LJqDs7Jj4QMjYwqsxzFM",
 "page.js": "sha384-+S1cznDezYJe8oX8TyEDz7QqaOLKxz4khDNfZ9xFpqr9eYKDCGGYHX06kLc1fLqg",
 "pages.css": "sha384-5SHQ5Xe67IS9b+W+Eg02YjMJ/Z/aoVVgZycUXpD62SUd1HENIFx23icy0Afmfn2R",
 "text/ar.js": "sha384-Kwj2OJPcN9D/cp/9EKpRhdJr6TZAXjaIUurya73aCoP8QuWiYhRLtEfwQQ6OkLu6",
 "text/de.js": "sha384-BXRCED/OYpIb8OYFjZy0U0Oh/hv6JGtwH7rslRmqYzbd72ottBzni+D2u+19qroN",
 "text/en.js": "sha384-JqX6v4mLoW/4R9c/dxb2tqQHHg8Lhdm70tkW2lk6++UB2VlgG+Ob5uzwreW5+UBT",
 "text/nl.js": "sha384-MChKgXuWYOqveTE/8YmR+aWqi63oGJvuoZTs9is299JvdbJrPbbp8N3xlRK1Err8"
};
export const version = "0.1.0";
