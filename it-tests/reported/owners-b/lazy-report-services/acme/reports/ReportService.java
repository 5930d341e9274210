package acme.reports;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.core.LoggerContext;

public final class ReportService implements PropertyChangeListener {
    private final String kind;
    private final Logger log;
    private volatile boolean chatty;
    private int made;

    ReportService(String kind, LoggerContext ctx) {
        this.kind = kind;
        this.log = LogManager.getLogger("reports." + kind);
        ctx.addPropertyChangeListener(this);
    }

    @Override public void propertyChange(PropertyChangeEvent e) { chatty = log.isInfoEnabled(); }

    public synchronized String render(int rows) { made++; return kind + "/" + rows + (chatty ? "!" : ""); }

    public synchronized int made() { return made; }
}
