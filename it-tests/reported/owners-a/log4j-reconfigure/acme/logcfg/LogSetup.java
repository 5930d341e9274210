package acme.logcfg;

import java.beans.*;
import java.util.*;
import org.apache.logging.log4j.*;
import org.apache.logging.log4j.core.*;
import org.apache.logging.log4j.core.config.*;
import org.apache.logging.log4j.core.config.builder.api.*;
import org.apache.logging.log4j.core.config.builder.impl.BuiltConfiguration;

/** Levels can be changed at run time: each change makes a new configuration. */
public class LogSetup {
    private final LoggerContext context;
    private final List<String> history = new ArrayList<>();
    private final Set<Configuration> seen = Collections.newSetFromMap(new WeakHashMap<>());

    public LogSetup() {
        context = Configurator.initialize(build("ERROR", 0));
        context.addPropertyChangeListener(new Recorder());
        seen.add(context.getConfiguration());
    }

    private static BuiltConfiguration build(String level, int gen) {
        ConfigurationBuilder<BuiltConfiguration> b = ConfigurationBuilderFactory.newConfigurationBuilder();
        b.setConfigurationName("gen-" + gen).setStatusLevel(Level.ERROR);
        b.add(b.newAppender("null", "Null"));
        for (int i = 0; i < 10; i++) b.add(b.newLogger("acme.mod" + i, level).add(b.newAppenderRef("null")).addAttribute("additivity", false));
        b.add(b.newRootLogger("ERROR").add(b.newAppenderRef("null")));
        return b.build(false);
    }

    public void change(String level, int gen) { context.reconfigure(build(level, gen)); seen.add(context.getConfiguration()); }
    public org.apache.logging.log4j.Logger logger(int i) { return context.getLogger("acme.mod" + i); }
    public int running() { int n = 0; for (Configuration c : seen) if (c.isStarted()) n++; return n; }
    public int changes() { return history.size(); }
    public String current() { return context.getConfiguration().getName(); }

    private class Recorder implements PropertyChangeListener {
        @Override public void propertyChange(PropertyChangeEvent e) { if (LoggerContext.PROPERTY_CONFIG.equals(e.getPropertyName())) history.add(String.valueOf(e.getPropertyName())); }
    }
}
