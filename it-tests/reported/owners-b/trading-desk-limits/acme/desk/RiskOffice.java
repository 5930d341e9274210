package acme.desk;

import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.configuration2.event.ConfigurationEvent;

public class RiskOffice {
    private int reviews;

    public RiskOffice(BaseConfiguration conf) { conf.addEventListener(ConfigurationEvent.SET_PROPERTY, e -> reviews++); }

    public int reviews() { return reviews; }
}
