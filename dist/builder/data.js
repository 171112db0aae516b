export const integrity = {
 "miscarriage-elements.ar.js": "sha384-PkS5D4Ck186wsSm6icYtxdhnb1SSO28Nh6fl7iOiHFaza15vxm/IY4/wkpWqpgx2",
 "miscarriage-elements.css": "sha384-QEEREEKSylpEVp6E+iyan/UO3mPhL27mK7j7huEhT2ni6kvW9ytVIchNwypOXvjm",
 "miscarriage-elements.de.js": "sha384-EiIFADNOauOsc1nef1vErvW08nBixy+le9JUPk94aIlDVzeGSZqsbMzlze4KsrEX",
 "miscarriage-elements.en.js": "sha384-AASy1POlz+rc+HDiJu70JZ7Y3dOAD2RA4eHjdRrn+haipir+bWRbd/v/qEI1sO6M",
 "miscarriage-elements.js": "sha384-s/b7XkFyohQeIKwHnADlnT5KbxzAs2gJyiL2uusyo8tcCh2Ch16IxMdlxW+IleaY",
 "miscarriage-elements.nl.js": "sha384-EBXuTeAp+LhmbZ9xbtIE29LmUWaomOs4rq2d1t+TKLyKFUULxxPwlo6F7CAoyUwm",
 "miscarriage-frame.js": "sha384-tL+dRMV1o1GADG4BsFT88xEoX4wpbKCnvtMrPH2zttk088G2OaHxqA/V/dRnhoyk",
 "page.js": "sha384-AdOxPyQOeSV29KFZSqP/wJo2w362vH7R/YnCVKElmmClhK5wwOLkIWtgiO1aVpA0",
 "pages.css": "sha384-YSYLSaFA+QxBv9fvYUxcMaFRdcToJu1nZ8TUgZKbRfwJ+zTvijpON2iYeprdA83w",
 "text/ar.js": "sha384-Kwj2OJPcN9D/cp/9EKpRhdJr6TZAXjaIUurya73aCoP8QuWiYhRLtEfwQQ6OkLu6",
 "text/de.js": "sha384-BXRCED/OYpIb8OYFjZy0U0Oh/hv6JGtwH7rslRmqYzbd72ottBzni+D2u+19qroN",
 "text/en.js": "sha384-JqX6v4mLoW/4R9c/dxb2tqQHHg8Lhdm70tkW2lk6++UB2VlgG+Ob5uzwreW5+UBT",
 "text/nl.js": "sha384-MChKgXuWYOqveTE/8YmR+aWqi63oGJvuoZTs9is299JvdbJrPbbp8N3xlRK1Err8",
 "text/sources.js": "sha384-ZRXSNZY35/yH676jKcUxJshDhsEF/pbdIZYW/fptnKixLPiLTjNe45krrtOE4kiV"
};
export const version = "0.1.0";
