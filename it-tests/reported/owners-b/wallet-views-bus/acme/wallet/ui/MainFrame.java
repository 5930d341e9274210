package acme.wallet.ui;

import com.google.common.eventbus.DeadEvent;
import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.util.ArrayDeque;
import java.util.Deque;

public class MainFrame {
    private final Deque<View> open = new ArrayDeque<>();

    public MainFrame(EventBus bus) { bus.register(this); }

    @Subscribe public void dead(DeadEvent e) { System.out.println("nobody listens to " + e.getEvent()); }

    public View show(View v) { v.activate(); open.addLast(v); return v; }

    public View back() { View v = open.pollFirst(); v.deactivate(); return v; }

    public String titles() { StringBuilder b = new StringBuilder(); for (View v : open) b.append(v.title()).append("; "); return b.toString(); }
}
