package acme.meter;

import com.digitalpetri.modbus.client.ModbusRtuClient;
import com.digitalpetri.modbus.exceptions.ModbusExecutionException;
import com.digitalpetri.modbus.exceptions.ModbusResponseException;
import com.digitalpetri.modbus.exceptions.ModbusTimeoutException;
import com.digitalpetri.modbus.pdu.ReadHoldingRegistersRequest;
import java.nio.ByteBuffer;
import java.util.OptionalInt;

public class PowerMeterPoller {
    private final ModbusRtuClient client;
    private int offline;
    private int garbled;

    public PowerMeterPoller(ModbusRtuClient client) {
        this.client = client;
    }

    public OptionalInt readVoltage(int unit) throws ModbusResponseException {
        try {
            byte[] r = client.readHoldingRegisters(unit, new ReadHoldingRegistersRequest(0x0000, 2)).registers();
            return OptionalInt.of(ByteBuffer.wrap(r).getShort(2) & 0xffff);
        } catch (ModbusTimeoutException e) {
            offline++;
            return OptionalInt.empty();
        } catch (ModbusExecutionException e) {
            garbled++; // a late answer of another unit
            return OptionalInt.empty();
        }
    }

    public int offline() {
        return offline;
    }

    public int garbled() {
        return garbled;
    }
}
