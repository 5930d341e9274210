package acme.reports;

import org.apache.logging.log4j.core.LoggerContext;

public class Headquarters {
    private int reconfigured;

    Headquarters(LoggerContext ctx) { ctx.addPropertyChangeListener(e -> reconfigured++); }

    public int reconfigured() { return reconfigured; }
}
