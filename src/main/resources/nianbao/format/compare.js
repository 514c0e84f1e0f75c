(function () {
  var ways = { beside: "并排", over: "拉杆", one: "只看差别" };
  document.querySelectorAll(".compared").forEach(function (page, number) {
    if (page.querySelectorAll("figure").length !== 3) {
      return;
    }
    var bar = document.createElement("div");
    bar.className = "ways";
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", "看法");
    Object.keys(ways).forEach(function (way) {
      var label = document.createElement("label");
      var input = document.createElement("input");
      input.type = "radio";
      input.name = "way-" + number;
      input.value = way;
      input.checked = way === "beside";
      label.append(input, ways[way]);
      bar.append(label);
    });
    var cut = document.createElement("label");
    var range = document.createElement("input");
    cut.className = "cut";
    range.type = "range";
    range.setAttribute("aria-label", "左边是原来，右边是现在");
    cut.append("原来", range, "现在");
    bar.append(cut);
    bar.addEventListener("change", function (event) {
      if (event.target.type === "radio") {
        page.classList.toggle("way-over", event.target.value === "over");
        page.classList.toggle("way-one", event.target.value === "one");
      }
    });
    range.addEventListener("input", function () {
      page.style.setProperty("--cut", range.value + "%");
    });
    page.insertBefore(bar, page.querySelector(".pair"));
  });
})();
