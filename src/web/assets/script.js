/* Makes pages nicer; nothing depends on it. Drag and drop, and the keyboard among proposals. */
(function () {
  'use strict';
  document.documentElement.classList.add('scripted');

  function dropZone() {
    var zone = document.querySelector('.drop');
    var input = document.getElementById('upload-files');
    if (!zone || !input) return;
    ['dragenter', 'dragover'].forEach(function (name) {
      zone.addEventListener(name, function (event) { event.preventDefault(); zone.classList.add('over'); });
    });
    ['dragleave', 'drop'].forEach(function (name) {
      zone.addEventListener(name, function (event) { event.preventDefault(); zone.classList.remove('over'); });
    });
    /* said here at once: a browser that is refused amid a large upload only shows a broken connection */
    input.addEventListener('change', function () { input.setCustomValidity(''); });
    input.form.addEventListener('submit', function (event) {
      var large = Array.prototype.some.call(input.files, function (file) {
        return file.size > Number(input.dataset.fileMax);
      });
      if (!large) return;
      event.preventDefault();
      input.setCustomValidity(input.dataset.tooLarge);
      input.reportValidity();
    });
    zone.addEventListener('drop', function (event) {
      if (!event.dataTransfer.files.length) return;
      input.files = event.dataTransfer.files;
      input.setCustomValidity('');
      input.form.requestSubmit();
    });
  }

  function proposalKeys() {
    var open = Array.prototype.filter.call(document.querySelectorAll('.proposal'), function (card) {
      return card.querySelector('.confirm');
    });
    if (!open.length) return;
    var at = -1;
    function choose(index) {
      if (index < 0 || index >= open.length) return;
      if (at >= 0) open[at].classList.remove('chosen');
      at = index;
      open[at].classList.add('chosen');
      open[at].focus({ preventScroll: true });
      open[at].scrollIntoView({ block: 'nearest' });
      var words = document.getElementById('v-' + open[at].dataset.task);
      if (words) words.scrollIntoView({ block: 'center' });
    }
    function reveal(selector) {
      var box = open[at].querySelector(selector);
      if (!box) return;
      box.open = true;
      var first = box.querySelector('textarea, input:not([type=hidden])');
      if (first) first.focus();
    }
    document.addEventListener('keydown', function (event) {
      var inside = event.target.closest('input, textarea, select, button, a, summary');
      if (inside || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === 'j') choose(at + 1);
      else if (event.key === 'k') choose(at - 1);
      else if (at < 0) return;
      else if (event.key === 'Enter') open[at].querySelector('.confirm').form.requestSubmit();
      else if (event.key === 'e') reveal('[id^="edit-"]');
      else if (event.key === 'x') reveal('[id^="drop-"]');
      else return;
      event.preventDefault();
    });
    open.forEach(function (card, index) {
      if ('#' + card.id === window.location.hash) choose(index);
    });
  }

  dropZone();
  proposalKeys();
}());
