import acme.wind.*;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.export.PeriodicMetricReader;
import java.time.Duration;

public class Main {
    public static void main(String[] a) throws Exception {
        Grid grid = new Grid();
        SdkMeterProvider provider = SdkMeterProvider.builder()
            .registerMetricReader(PeriodicMetricReader.builder(grid).setInterval(Duration.ofMillis(150)).build()).build();
        Meter meter = provider.get("acme.wind");
        WeatherStation ws = new WeatherStation(meter);
        WindFarm farm = new WindFarm(meter, a[0].equals("y"));
        for (int i = 1; i <= 7; i++) farm.install("T" + i);
        for (int i = 0; i < 26; i++) { farm.blow(ws.gust(i)); Thread.sleep(40); }
        for (String id : new String[] {"T2", "T5", "T7"}) { Truth.gone(farm.dismantle(id)); Thread.sleep(100); }
        for (int i = 0; i < 2; i++) { farm.blow(ws.gust(i)); Thread.sleep(50); }
        System.out.println(grid);
        Truth.say(a[0], 3 * Truth.stillReachable(), "callbacks-of-dismantled-probes");
        System.exit(0);
    }
}
