/** The screen in the hall looks again every half minute, so that its clock and minutes keep going. */
export {}

if (document.querySelector('[data-looks-again]')) setInterval(() => location.reload(), 30_000)
