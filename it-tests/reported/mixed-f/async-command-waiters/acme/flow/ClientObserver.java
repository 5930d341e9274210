package acme.flow;

import java.util.ArrayList;
import java.util.List;

/** One call of one client. */
public class ClientObserver {
    private final byte[] outBuffer = new byte[2048];
    private final List<String> sent = new ArrayList<>();
    private String command;

    void onStart(String commandId) { command = commandId; }
    void onNext(Message m) {
        sent.add(command + "=" + m.body());
        outBuffer[0]++;
    }
    void onError(Throwable t) { sent.add(command + "!" + t.getClass().getSimpleName()); }
    public boolean answered() { return !sent.isEmpty(); }
}
