// What the policy forbids, done on purpose by the page's own script.
document.querySelector('main').innerHTML = '<b>parsed from a string</b>';
