// Single keys, and nothing else: every page works without this file. What a key does is listed under View.
"use strict";
(() => {
  const root = document.documentElement;
  if (root.dataset.wanted !== "keys") return;
  root.dataset.keys = "";

  const ROWS = ".story, .result, .statement, .due-row, .pair.cut, .pair.added, .pair.altered, .pair.moved, .note";
  const GO = { l: "/", d: "/due", p: "/people", u: "/outlets", s: "/search", a: "/add" };
  let row = null;
  let going = false;

  const shown = (element) => element.getClientRects().length > 0;
  const rows = () => [...document.querySelectorAll(ROWS)].filter(shown);

  function move(step) {
    const all = rows();
    if (!all.length) return;
    const at = all.indexOf(row);
    const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1);
    if (row) delete row.dataset.here;
    row = all[next];
    row.dataset.here = "";
    const link = row.querySelector("h3 a, .n, .where a, a");
    if (link) link.focus({ preventScroll: true });
    row.scrollIntoView({ block: "center" });
  }

  function toggle(selector, within) {
    const found = (within || document).querySelector(selector);
    if (!found) return;
    if (found.matches("details")) found.open = !found.open;
    else found.click();
  }

  const view = () => document.getElementById("view");
  const KEYS = {
    "/": () => document.querySelector("#q, #find")?.focus(),
    j: () => move(1),
    k: () => move(-1),
    o: () => row?.querySelector("h3 a, .where a, a")?.click(),
    c: () => row && toggle("details.copies, details.later, details", row),
    n: () => toggle("#show-notes"),
    x: () => toggle("#only-changes"),
    "?": () => view()?.togglePopover?.(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const field = event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
    if (event.key === "Escape") {
      if (field) field.blur();
      document.querySelectorAll("details[name][open]").forEach((opened) => { opened.open = false; });
      return;
    }
    if (field) return;
    if (going) {
      going = false;
      if (event.key in GO) location.assign((root.dataset.root || "") + GO[event.key]);
      return;
    }
    if (event.key === "g") {
      going = true;
      setTimeout(() => { going = false; }, 1500);
      return;
    }
    const act = KEYS[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
})();
