import acme.devices.DeviceConfig;
import acme.devices.DeviceGateway;
import acme.devices.DeviceSession;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.integration.dsl.context.IntegrationFlowContext;

public class Main {
    public static void main(String[] a) {
        boolean fixed = a.length > 0 && a[0].equals("y");
        java.util.logging.LogManager.getLogManager().reset();
        Truth truth = new Truth();
        AnnotationConfigApplicationContext ctx = new AnnotationConfigApplicationContext(DeviceConfig.class);
        DeviceGateway gateway = new DeviceGateway(ctx.getBean(IntegrationFlowContext.class), fixed);
        DeviceSession resident = new DeviceSession("SN-0");
        gateway.connect(resident, 1);
        for (int i = 0; i < 12; i++) {
            String serial = "SN-" + (1 + i % 4);
            DeviceSession s = truth.watch(new DeviceSession(serial));
            gateway.connect(s, i);
            for (int m = 0; m < 3; m++) {
                gateway.receive(serial, i, "t=" + (20 + m));
                gateway.receive("SN-0", 1, "p=" + m);
            }
            if (i % 4 == 0) {
                System.out.println(serial + " sent " + s.size() + " readings");
            }
            gateway.disconnect(serial, i);
            s = null;
        }
        int left = truth.alive();
        System.out.println("archived " + DeviceConfig.ARCHIVED + ", resident " + resident.size());
        Truth.report(fixed ? "y" : "x", left, "DeviceSessions held by integration flows of disconnected devices");
        ctx.close();
    }
}
