package acme.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class DeliveryTest extends StockTestBase {
    @RepeatedTest(8)
    void movesAddUp() {
        for (int i = 1; i <= 4; i++) move(i);
        assertEquals(10, stock.level());
    }

    @Test
    void nothingMoved() {
        assertEquals(0, stock.level());
    }
}
