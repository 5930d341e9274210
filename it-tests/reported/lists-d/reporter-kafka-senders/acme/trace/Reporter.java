package acme.trace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Collects spans and hands them to its sender. */
public class Reporter implements AutoCloseable {
    private final Sender sender;
    private final List<String> pending = new ArrayList<>();
    private int reported;

    public Reporter(Sender sender) {
        this.sender = sender;
    }

    public void report(String span) {
        pending.add(span);
        if (pending.size() >= 3) {
            flush();
        }
    }

    public void flush() {
        if (!pending.isEmpty()) {
            sender.sendSpans(String.join("\n", pending).getBytes(StandardCharsets.UTF_8));
            reported += pending.size();
            pending.clear();
        }
    }

    public int reported() {
        return reported;
    }

    @Override
    public void close() {
        flush();
        sender.close();
    }
}
