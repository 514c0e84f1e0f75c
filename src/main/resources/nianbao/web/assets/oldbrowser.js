// Only a browser that knows no modules runs this: Internet Explorer, and others in its mode.
document.getElementById("old-browser").removeAttribute("hidden");
