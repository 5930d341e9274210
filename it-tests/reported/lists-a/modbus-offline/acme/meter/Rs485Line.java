package acme.meter;

import com.digitalpetri.modbus.Crc16;
import com.digitalpetri.modbus.ModbusRtuFrame;
import com.digitalpetri.modbus.client.ModbusRtuClientTransport;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** A serial line with some meters on it; those that are switched off simply do not answer. */
public class Rs485Line implements ModbusRtuClientTransport {
    private final ExecutorService port = Executors.newSingleThreadExecutor(r -> {
        Thread t = new Thread(r, "ttyUSB0");
        t.setDaemon(true);
        return t;
    });
    private Consumer<ModbusRtuFrame> receiver;
    private volatile boolean connected;
    private int sent;

    @Override
    public CompletionStage<Void> connect() {
        connected = true;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<Void> disconnect() {
        connected = false;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public boolean isConnected() {
        return connected;
    }

    @Override
    public CompletionStage<Void> send(ModbusRtuFrame frame) {
        int unit = frame.unitId();
        sent++;
        if (unit == 1) {
            ByteBuffer pdu = ByteBuffer.wrap(new byte[] {3, 4, 0, (byte) sent, 9, (byte) 196});
            Crc16 crc = new Crc16();
            crc.update(unit);
            crc.update(pdu.duplicate());
            ByteBuffer c = ByteBuffer.wrap(new byte[] {(byte) crc.getValue(), (byte) (crc.getValue() >> 8)});
            port.execute(() -> receiver.accept(new ModbusRtuFrame(unit, pdu, c)));
        }
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void receive(Consumer<ModbusRtuFrame> frameReceiver) {
        receiver = frameReceiver;
    }

    @Override
    public void resetFrameParser() {
    }

    public int sent() {
        return sent;
    }
}
