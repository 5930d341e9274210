package acme.chat;

import java.util.concurrent.atomic.AtomicInteger;
import net.engio.mbassy.bus.MBassador;
import net.engio.mbassy.listener.Handler;
import net.engio.mbassy.listener.Listener;
import net.engio.mbassy.listener.References;

@Listener(references = References.Strong)
public class ChatSession {
    private final String nick;
    private final MBassador<Object> bus;
    private final AtomicInteger heard = new AtomicInteger();

    public ChatSession(String nick, MBassador<Object> bus) { this.nick = nick; this.bus = bus; }

    public void dialIn() { bus.subscribe(this); }

    public void say(String s) {
        if (s.isBlank()) throw new IllegalStateException(nick + ": line broken");
        bus.publish(new Line(nick, s));
    }

    @Handler public void hear(Line l) { heard.incrementAndGet(); }

    public void hangUp() { bus.unsubscribe(this); }

    public int heard() { return heard.get(); }
}
