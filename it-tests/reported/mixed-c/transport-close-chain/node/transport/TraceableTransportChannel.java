package node.transport;

public class TraceableTransportChannel {
    private final TcpChannel channel;
    private final long requestId;
    private final Span span;

    private TraceableTransportChannel(TcpChannel channel, long requestId, Span span) {
        this.channel = channel;
        this.requestId = requestId;
        this.span = span;
    }

    public static TraceableTransportChannel create(TcpChannel channel, long id, String action, boolean byRegistry) {
        Span span = new Span(action + "#" + id);
        TraceableTransportChannel t = new TraceableTransportChannel(channel, id, span);
        if (byRegistry) {
            channel.inFlight().put(id, span);
        } else {
            channel.addCloseListener(() -> span.endSpan("closed"));
        }
        return t;
    }

    public String sendResponse(String payload) {
        channel.inFlight().remove(requestId);
        span.endSpan("ok");
        return payload + " <- " + span;
    }
}
