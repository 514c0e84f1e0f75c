(function () {
  var form = document.querySelector("form.filter");
  form.hidden = false;
  form.addEventListener("change", function (event) {
    document.body.classList.toggle("without-" + event.target.value, !event.target.checked);
  });
})();
