'use strict';

// GraphiQL against the server that this page came from. The key is kept in a variable and nowhere else.
(() => {
  const form = document.getElementById('key-form');
  const note = document.getElementById('key-note');
  const root = ReactDOM.createRoot(document.getElementById('explorer'));
  const example = `# What is there? Press Ctrl-Space for what can be asked, Ctrl-Enter to ask it.
{
  entities(first: 5) {
    edges { node { id linkId statements(first: 5) { edges { node { id bank progress { status } } } } } }
  }
}
`;
  let key = '';

  const post = (params, accept) =>
    fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: accept, 'X-API-KEY': key },
      body: JSON.stringify(params),
      credentials: 'omit',
    });

  const ask = async (params) => (await post(params, 'application/json')).json();

  // Server-sent events: an event is lines up to an empty one, and its data is one JSON object.
  const follow = async function* (params) {
    const response = await post(params, 'text/event-stream');
    if (!response.ok) {
      yield await response.json();
      return;
    }
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    try {
      for (let text = '', step = await reader.read(); !step.done; step = await reader.read()) {
        const events = (text + step.value).split(/\r?\n\r?\n/);
        text = events.pop();
        for (const event of events) {
          const data = event.match(/^data: ?(.+)$/m);
          if (data) yield JSON.parse(data[1]);
        }
      }
    } finally {
      reader.cancel();
    }
  };

  const isSubscription = (params, document) =>
    (document?.definitions ?? []).some(
      (definition) =>
        definition.operation === 'subscription' &&
        (!params.operationName || definition.name?.value === params.operationName),
    );

  const fetcher = (params, options) =>
    isSubscription(params, options?.documentAST) ? follow(params) : ask(params);

  const show = (text, refused) => {
    note.textContent = text;
    note.classList.toggle('refused', refused);
  };

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    key = document.getElementById('key').value.trim();
    const answer = await post({ query: '{ __typename }' }, 'application/json').catch(() => null);
    if (!answer?.ok) {
      show(answer ? (await answer.json()).detail : 'The server does not answer.', true);
      return;
    }
    show('The key stays in this tab and is forgotten when it is closed or reloaded.', false);
    root.render(
      React.createElement(GraphiQL, {
        key,
        fetcher,
        defaultQuery: example,
        isHeadersEditorEnabled: false,
        shouldPersistHeaders: false,
      }),
    );
  });
})();
