// Only under `mvn -Pserve`: reloads the page when the server has a newer site, or another server has come.
let known = null;
new EventSource("/__events").onmessage = (event) => {
  if (known !== null && known !== event.data) {
    location.reload();
  }
  known = event.data;
};
