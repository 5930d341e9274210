package acme.wind;

import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.metrics.ObservableDoubleGauge;

public class WeatherStation {
    private double wind;
    private final ObservableDoubleGauge gauge;

    public WeatherStation(Meter m) { gauge = m.gaugeBuilder("wind").buildWithCallback(r -> r.record(wind)); }

    public double gust(int i) { return wind = 8 + 4 * Math.sin(i / 3.0); }
}
