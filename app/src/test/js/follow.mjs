// Follows all progress with the graphql-ws client, as a lender's backend would, and prints a line for each frame.
// Usage: node follow.mjs URL KEY; ends when its input does.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url, key] = process.argv.slice(2);

const client = createClient({
    url,
    webSocketImpl: WebSocket,
    connectionParams: { 'X-API-KEY': key },
    lazy: false,
    retryAttempts: Infinity,
    retryWait: () => new Promise((resolve) => setTimeout(resolve, 200)),
    shouldRetry: () => true,
    on: { connected: () => console.log(JSON.stringify({ connected: true })) },
});

// The client sends the same object again after a reconnect: it goes on from the last event that was handled.
const request = {
    query: `subscription ($since: ID) { tenantProgress(since: $since) { eventId statementId status stage revision } }`,
    variables: { since: null },
};

client.subscribe(request, {
    next: ({ data, errors }) => {
        if (errors) {
            console.log(JSON.stringify({ errors }));
            return;
        }
        const progress = data.tenantProgress;
        if (progress.eventId !== request.variables.since) {
            console.log(JSON.stringify(progress));
            request.variables.since = progress.eventId;
        }
    },
    error: (error) => console.log(JSON.stringify({ error: String(error), code: error?.code })),
    complete: () => console.log(JSON.stringify({ complete: true })),
});

process.stdin.on('end', () => client.dispose()).resume();
