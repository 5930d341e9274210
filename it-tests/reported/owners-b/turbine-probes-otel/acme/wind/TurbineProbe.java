package acme.wind;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.Meter;
import java.util.ArrayList;
import java.util.List;

public class TurbineProbe {
    private static final AttributeKey<String> ID = AttributeKey.stringKey("turbine");
    private final Attributes attrs;
    private final List<AutoCloseable> instruments = new ArrayList<>();
    private volatile double rpm, temp;
    private volatile long turns;

    TurbineProbe(String id) { attrs = Attributes.of(ID, id); }

    void commission(Meter meter, boolean keep) {
        AutoCloseable r = meter.gaugeBuilder("rpm").buildWithCallback(m -> m.record(rpm, attrs));
        AutoCloseable t = meter.gaugeBuilder("temp").buildWithCallback(m -> m.record(temp, attrs));
        AutoCloseable c = meter.counterBuilder("turns").buildWithCallback(m -> m.record(turns, attrs));
        if (keep) {
            instruments.add(r);
            instruments.add(t);
            instruments.add(c);
        }
    }

    public void blow(double wind) {
        rpm = wind * 1.7;
        temp = 40 + wind / 2;
        turns += Math.round(rpm / 60);
    }

    void decommission() throws Exception {
        rpm = 0;
        for (AutoCloseable c : instruments) c.close();
        instruments.clear();
    }
}
