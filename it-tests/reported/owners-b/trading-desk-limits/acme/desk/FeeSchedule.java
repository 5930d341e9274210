package acme.desk;

import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.configuration2.event.ConfigurationEvent;
import org.apache.commons.configuration2.event.EventListener;

class FeeSchedule implements EventListener<ConfigurationEvent> {
    private final TradingDesk desk;
    private double fee;

    FeeSchedule(TradingDesk desk, BaseConfiguration conf) {
        this.desk = desk;
        conf.addEventListener(ConfigurationEvent.ANY, this);
    }

    void unhook(BaseConfiguration conf) { conf.removeEventListener(ConfigurationEvent.ANY, this); }

    @Override public void onEvent(ConfigurationEvent e) { if ("fee".equals(e.getPropertyName())) fee = desk.name.length() * 0.01; }
}
