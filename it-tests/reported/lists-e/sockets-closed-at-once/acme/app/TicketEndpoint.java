package acme.app;

import acme.ws.Endpoint;
import acme.ws.WebSocketSession;

/** Lets in who has a valid ticket and sends all others away with a reason. */
public class TicketEndpoint implements Endpoint {
    private final String ticket;
    private final StringBuilder log = new StringBuilder();

    public TicketEndpoint(String ticket) { this.ticket = ticket; }

    @Override public void onConnect(WebSocketSession session) {
        if (ticket == null || ticket.length() < 4) {
            session.close(1008, "no valid ticket, " + session.remote());
        }
    }

    @Override public void onText(WebSocketSession session, String text) { log.append(text); }

    @Override public void onClose(WebSocketSession session, int status, String reason) {
        log.append(status);
        if (status == 1008) System.out.println("refused: " + reason);
    }
}
