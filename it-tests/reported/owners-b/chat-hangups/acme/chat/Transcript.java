package acme.chat;

import java.util.concurrent.ConcurrentLinkedDeque;
import net.engio.mbassy.listener.Handler;

/** Weakly held by the bus, as is its default; Main keeps it. */
public class Transcript {
    private final ConcurrentLinkedDeque<String> last = new ConcurrentLinkedDeque<>();

    @Handler public void write(Line l) { last.addLast(l.nick()); if (last.size() > 30) last.pollFirst(); }

    public int size() { return last.size(); }
}
