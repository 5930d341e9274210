package acme.desk;

import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.configuration2.event.ConfigurationErrorEvent;
import org.apache.commons.configuration2.event.ConfigurationEvent;

public class Compliance {
    private final StringBuilder log = new StringBuilder();

    public void watch(BaseConfiguration conf) {
        conf.addEventListener(ConfigurationEvent.CLEAR, e -> log.append("cleared!"));
        conf.addEventListener(ConfigurationErrorEvent.ANY, e -> log.append(e.getCause()));
    }
}
