package acme.desk;

import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.configuration2.event.ConfigurationEvent;
import org.apache.commons.configuration2.event.EventListener;

class LimitBook {
    private final TradingDesk desk;
    private int limit = 10;
    private LimitUpdater updater;

    LimitBook(TradingDesk desk) { this.desk = desk; }

    int limit() { return limit; }

    void follow(BaseConfiguration conf) {
        updater = new LimitUpdater(this);
        conf.addEventListener(ConfigurationEvent.SET_PROPERTY, updater);
    }

    void unfollow(BaseConfiguration conf) { conf.removeEventListener(ConfigurationEvent.SET_PROPERTY, updater); }

    private static class LimitUpdater implements EventListener<ConfigurationEvent> {
        private final LimitBook book;

        LimitUpdater(LimitBook book) { this.book = book; }

        @Override public void onEvent(ConfigurationEvent e) {
            if (!e.isBeforeUpdate() && ("limit." + book.desk.name).equals(e.getPropertyName())) book.limit = (Integer) e.getPropertyValue();
        }
    }
}
