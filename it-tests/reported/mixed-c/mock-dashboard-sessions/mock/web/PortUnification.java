package mock.web;

import java.util.ArrayDeque;
import java.util.Deque;
import mock.core.Matcher;
import mock.core.ServerLog;

public class PortUnification {
    private final Matcher matcher;
    private final ServerLog log;
    private final boolean fixed;
    private final Deque<DashboardHandler> connected = new ArrayDeque<>();

    public PortUnification(Matcher matcher, ServerLog log, boolean fixed) {
        this.matcher = matcher;
        this.log = log;
        this.fixed = fixed;
    }

    public DashboardHandler accept() {
        DashboardHandler h = new DashboardHandler(matcher, log, fixed);
        h.channelActive();
        connected.add(h);
        return h;
    }

    public int dropFirst() {
        return connected.remove().channelInactive();
    }

    public int connected() {
        return connected.size();
    }
}
