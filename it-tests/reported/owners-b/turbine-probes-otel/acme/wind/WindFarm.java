package acme.wind;

import io.opentelemetry.api.metrics.Meter;
import java.util.LinkedHashMap;
import java.util.Map;

public class WindFarm {
    private final Map<String, TurbineProbe> probes = new LinkedHashMap<>();
    private final Meter meter;
    private final boolean keep;

    public WindFarm(Meter meter, boolean keep) {
        this.meter = meter;
        this.keep = keep;
        meter.upDownCounterBuilder("probes").buildWithCallback(m -> m.record(probes.size()));
    }

    public void install(String id) {
        TurbineProbe p = new TurbineProbe(id);
        p.commission(meter, keep);
        probes.put(id, p);
    }

    public TurbineProbe dismantle(String id) throws Exception {
        TurbineProbe p = probes.remove(id);
        p.decommission();
        return p;
    }

    public void blow(double wind) { for (TurbineProbe p : probes.values()) p.blow(wind); }
}
