/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
location.hash&&location.replace(`insert.html${location.hash}`);
