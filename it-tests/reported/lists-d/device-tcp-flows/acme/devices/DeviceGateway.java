package acme.devices;

import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.dsl.context.IntegrationFlowContext;
import org.springframework.messaging.support.GenericMessage;

/** Makes a flow for every device that connects. */
public class DeviceGateway {
    private final IntegrationFlowContext flowContext;
    private final boolean remove;

    public DeviceGateway(IntegrationFlowContext flowContext, boolean remove) {
        this.flowContext = flowContext;
        this.remove = remove;
    }

    public void connect(DeviceSession session, int connection) {
        IntegrationFlow flow = f -> f
                .transform(byte[].class, session::decode)
                .transform(String.class, session::accept)
                .channel("archive");
        flowContext.registration(flow).id(flowId(session.serial(), connection)).register();
    }

    public void receive(String serial, int connection, String data) {
        flowContext.getRegistrationById(flowId(serial, connection)).getInputChannel().send(new GenericMessage<>(data.getBytes()));
    }

    public void disconnect(String serial, int connection) {
        String id = flowId(serial, connection);
        if (remove) {
            flowContext.remove(id);
        } else {
            flowContext.getRegistrationById(id).stop();
        }
    }

    private static String flowId(String serial, int connection) {
        return "tcp." + serial + "." + connection;
    }
}
