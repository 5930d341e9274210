package acme.http;

public class ConnectionLog {
    private int closed;

    public void follow(Upstream u) { u.channel().closeFuture().addListener(f -> closed++); }

    public int closed() { return closed; }
}
