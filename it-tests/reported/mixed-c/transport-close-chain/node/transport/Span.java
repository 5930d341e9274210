package node.transport;

public class Span {
    private final String name;
    private final byte[] attributes = new byte[1024];
    private String end;

    Span(String name) {
        this.name = name;
    }

    void endSpan(String how) {
        if (end == null) end = how + attributes.length;
    }

    public String toString() {
        return name + ":" + end;
    }
}
