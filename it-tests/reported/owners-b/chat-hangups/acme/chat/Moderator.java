package acme.chat;

import java.util.concurrent.atomic.AtomicInteger;
import net.engio.mbassy.bus.MBassador;
import net.engio.mbassy.listener.Handler;
import net.engio.mbassy.listener.Listener;
import net.engio.mbassy.listener.References;

@Listener(references = References.Strong)
public class Moderator {
    private final AtomicInteger shouts = new AtomicInteger();

    public Moderator(MBassador<Object> bus) { bus.subscribe(this); }

    @Handler(priority = 10) public void check(Line l) { if (l.text().equals(l.text().toUpperCase())) shouts.incrementAndGet(); }

    public int shouts() { return shouts.get(); }
}
