import acme.meter.PowerMeterPoller;
import acme.meter.Rs485Line;
import com.digitalpetri.modbus.client.ModbusRtuClient;
import java.time.Duration;

public class Main {
    public static void main(String[] a) throws Exception {
        // commissioning: the local meter answers at all?
        ModbusRtuClient commissioning = ModbusRtuClient.create(new Rs485Line());
        commissioning.connect();
        System.out.println("local meter " + new PowerMeterPoller(commissioning).readVoltage(1).orElse(0) / 10 + " V");
        commissioning.disconnect();
        Rs485Line line = new Rs485Line();
        ModbusRtuClient client = ModbusRtuClient.create(line, cfg -> cfg.requestTimeout = Duration.ofMillis(15));
        client.connect();
        PowerMeterPoller poller = new PowerMeterPoller(client);
        int readings = 0;
        for (int i = 0; i < 76; i++) {
            readings += poller.readVoltage(1).isPresent() ? 1 : 0;
            var remote = poller.readVoltage(17);
            if (i % 25 == 0) {
                System.out.println("remote meter " + (remote.isPresent() ? "on" : "off") + ", " + readings + " local readings");
            }
        }
        Thread.sleep(100);
        System.out.println(line.sent() + " requests, " + poller.offline() + " without an answer, " + poller.garbled() + " garbled");
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.sizeOf(client, "timeouts")
                + " what=timeout handles of requests that timed out");
        System.out.println("connected " + client.isConnected());
        System.exit(0);
    }
}
