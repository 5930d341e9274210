package acme.live;

import java.util.*;
import reactor.core.*;
import reactor.core.publisher.Flux;

/** Server end of one browser's socket. The container calls onOpen, then onClose. */
public class DashboardSocket {
    private final Topics topics;
    private final boolean all;
    private final List<String> outbox = new ArrayList<>();
    private final Disposable.Composite live = Disposables.composite();
    private Disposable status;
    private String id;

    public DashboardSocket(Topics topics, boolean all) { this.topics = topics; this.all = all; }

    public void onOpen(String id) {
        this.id = id;
        status = topics.flux("status").subscribe(this::send);
        live.add(topics.flux("load").map(s -> id + ":" + s).subscribe(this::send));
        Flux.merge(topics.flux("alerts"), topics.flux("news")).filter(m -> !m.startsWith("debug")).subscribe(this::send);
    }

    /** As above, but what the merge subscribes to is kept too. */
    public void onOpenTracked(String id) {
        this.id = id;
        status = topics.flux("status").subscribe(this::send);
        live.add(topics.flux("load").map(s -> id + ":" + s).subscribe(this::send));
        live.add(Flux.merge(topics.flux("alerts"), topics.flux("news")).filter(m -> !m.startsWith("debug")).subscribe(this::send));
    }

    public void open(String id) { if (all) onOpenTracked(id); else onOpen(id); }

    private synchronized void send(String m) { outbox.add(m); if (outbox.size() > 100) outbox.remove(0); }

    public void onClose(int code) {
        status.dispose();
        live.dispose();
        outbox.clear();
    }

    public synchronized String summary() { return id + " queued " + outbox.size(); }
}
