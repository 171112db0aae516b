export const integrity = {
 "miscarriage-elements.ar.js": "sha384-mtBYO6q+UYKpuGa2PCV5b87RUzSLXIpyUPjZUBcagqefjM2CcSrOuSgA+GR8mrhh",
 "miscarriage-elements.css": "sha384-b7bLZYwAntIH3Py7VC4aPsFEnOmSLjukfpancORYHkxvSOnFSpUfnTaHXvDRgPvx",
 "miscarriage-elements.de.js": "sha384-+dwHsC+mta8gj3aVH6Sq66n7YiPzVvbejryCph+XrrlN78AYYGAQ2Fh7XQr/0KLC",
 "miscarriage-elements.en.js": "sha384-NEJqgoZRt8QFE5QnYfhBOuiV1cx81zpsOqEDgq9HbU9zez/Bd04Z8LLM6g6vwbzd",
 "miscarriage-elements.js": "sha384-sEhyYIvusyAjsDQRROqyA7087ZDNmW+DDFjPEAylklPgvXY970gOkXZrCVelDyGT",
 "miscarriage-elements.nl.js": "sha384-1Zt5+ByGvqyuSrUNdvCHV4SGdK0g/zLZE1ArO84GDy3hkq+G0/D+xE7FGrFbkD+y",
 "miscarriage-frame.js": "sha384-feKv6mySATPDsvbIzOMTOcF2zUGF1IVMc8dXbuA0ocx+o7XmtaLMYYcIzz86yr82",
 "page.js": "sha384-t+AMwhofk67XR77n8LO1smP5g51R3x/MVSiINpeDYz/ug+QCfIURUlKe5FP6zw9j",
 "pages.css": "sha384-5SHQ5Xe67IS9b+W+Eg02YjMJ/Z/aoVVgZycUXpD62SUd1HENIFx23icy0Afmfn2R",
 "text/ar.js": "sha384-Kwj2OJPcN9D/cp/9EKpRhdJr6TZAXjaIUurya73aCoP8QuWiYhRLtEfwQQ6OkLu6",
 "text/de.js": "sha384-BXRCED/OYpIb8OYFjZy0U0Oh/hv6JGtwH7rslRmqYzbd72ottBzni+D2u+19qroN",
 "text/en.js": "sha384-JqX6v4mLoW/4R9c/dxb2tqQHHg8Lhdm70tkW2lk6++UB2VlgG+Ob5uzwreW5+UBT",
 "text/nl.js": "sha384-MChKgXuWYOqveTE/8YmR+aWqi63oGJvuoZTs9is299JvdbJrPbbp8N3xlRK1Err8"
};
export const version = "0.1.0";
