export const integrity = {
 "miscarriage-elements.ar.js": "sha384-qnOmqz1En+pVmTt9oh2ASh+mmDrcllPWC10LeA9Jy7zFnxwxaZc0tEauwJ1IY0E1",
 "miscarriage-elements.css": "sha384-b7bLZYwAntIH3Py7VC4aPsFEnOmSLjukfpancORYHkxvSOnFSpUfnTaHXvDRgPvx",
 "miscarriage-elements.de.js": "sha384-ZcfCJIKdTeY+vOWQx65QOEqA8Ztf22V3p4gwmzcwpC2VMwd0UituJsgGbgKOTKdc",
 "miscarriage-elements.en.js": "sha384-X7+eBKKjn3g0WvCNT8UXQZiHF/HdQNuwSf8c4jlKXVq33ZzWbVZN9F+YrMhgg+b3",
 "miscarriage-elements.js": "sha384-LkC1aBkqHHNu2nurPruMa4J2q/QIIGN2g/fAF6uW2xFWiEnAJPTqfAn1I4LsSk6D",
 "miscarriage-elements.nl.js": "sha384-Np7Y3UmDIm9ckuUx2SueuyRHJfF1NWUaiNKGg1hbkaEV7XxVL+bV9bbwu7Djhlt6",
 "miscarriage-frame.js": "sha384-mmSCvVGeqD/k9sfPjoh7Sf/NNBapoYEefwn8zhLR1jNEbMScNMNa6l7Fipnn42Ry",
 "page.js": "sha384-t+AMwhofk67XR77n8LO1smP5g51R3x/MVSiINpeDYz/ug+QCfIURUlKe5FP6zw9j",
 "pages.css": "sha384-5SHQ5Xe67IS9b+W+Eg02YjMJ/Z/aoVVgZycUXpD62SUd1HENIFx23icy0Afmfn2R",
 "text/ar.js": "sha384-Kwj2OJPcN9D/cp/9EKpRhdJr6TZAXjaIUurya73aCoP8QuWiYhRLtEfwQQ6OkLu6",
 "text/de.js": "sha384-BXRCED/OYpIb8OYFjZy0U0Oh/hv6JGtwH7rslRmqYzbd72ottBzni+D2u+19qroN",
 "text/en.js": "sha384-JqX6v4mLoW/4R9c/dxb2tqQHHg8Lhdm70tkW2lk6++UB2VlgG+Ob5uzwreW5+UBT",
 "text/nl.js": "sha384-MChKgXuWYOqveTE/8YmR+aWqi63oGJvuoZTs9is299JvdbJrPbbp8N3xlRK1Err8",
 "text/sources.js": "sha384-ZRXSNZY35/yH676jKcUxJshDhsEF/pbdIZYW/fptnKixLPiLTjNe45krrtOE4kiV"
};
export const version = "0.1.0";
