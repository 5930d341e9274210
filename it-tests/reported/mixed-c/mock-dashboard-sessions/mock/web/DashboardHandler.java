package mock.web;

import java.util.function.Consumer;
import mock.core.Matcher;
import mock.core.ServerLog;

public class DashboardHandler implements ServerLog.LogListener {
    private final Matcher matcher;
    private final ServerLog log;
    private final boolean leaveBoth;
    private final Consumer<Matcher> refresh = m -> render("expectations " + m.expectations());
    private final StringBuilder frame = new StringBuilder();
    private int frames;

    public DashboardHandler(Matcher matcher, ServerLog log, boolean leaveBoth) {
        this.matcher = matcher;
        this.log = log;
        this.leaveBoth = leaveBoth;
    }

    public void channelActive() {
        matcher.onChange(refresh);
        log.registerListener(this);
    }

    @Override
    public void updated(ServerLog l) {
        render("log " + l.entries());
    }

    private void render(String s) {
        frame.setLength(0);
        frame.append(s);
        frames++;
    }

    public int channelInactive() {
        matcher.offChange(refresh);
        if (leaveBoth) log.unregisterListener(this);
        return frames;
    }
}
