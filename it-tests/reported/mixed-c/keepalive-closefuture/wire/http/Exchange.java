package wire.http;

public class Exchange {
    private final String path;
    private final byte[] body = new byte[2048];
    private volatile String answer;
    private volatile Throwable failure;

    public Exchange(String path) {
        this.path = path;
    }

    public String requestLine() {
        return "GET " + path + " HTTP/1.1 (" + body.length + ")";
    }

    void complete(String answer) {
        this.answer = answer;
    }

    void fail(Throwable t) {
        if (answer == null) failure = t;
    }

    public boolean done() {
        return answer != null || failure != null;
    }
}
