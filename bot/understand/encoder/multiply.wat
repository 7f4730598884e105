;; Multiplies the rows of two matrices of whole numbers, which is nearly all that an encoder of sentences does.
;; `tokens` rows of 16-bit numbers and `channels` rows of 8-bit numbers, each `depth` long, give tokens x channels 32-bit
;; products. `tokens` is to be a multiple of 4, `channels` of 2, `depth` of 8.
(module
  (memory (import "room" "memory") 1)

  (func $sum (param $four v128) (result i32)
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $four)) (i32x4.extract_lane 1 (local.get $four)))
      (i32.add (i32x4.extract_lane 2 (local.get $four)) (i32x4.extract_lane 3 (local.get $four)))))

  (func (export "multiply")
    (param $inputs i32) (param $weights i32) (param $products i32)
    (param $tokens i32) (param $depth i32) (param $channels i32)
    (local $token i32) (local $channel i32) (local $at i32)
    (local $input i32) (local $weight i32) (local $product i32)
    (local $wide i32) (local $row i32)
    (local $one v128) (local $two v128) (local $four v128)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (local.set $wide (i32.shl (local.get $depth) (i32.const 1)))
    (local.set $row (i32.shl (local.get $channels) (i32.const 2)))
    (loop $tokens
      (local.set $channel (i32.const 0))
      (loop $channels
        (local.set $a0 (v128.const i32x4 0 0 0 0))
        (local.set $a1 (local.get $a0)) (local.set $a2 (local.get $a0)) (local.set $a3 (local.get $a0))
        (local.set $b0 (local.get $a0)) (local.set $b1 (local.get $a0))
        (local.set $b2 (local.get $a0)) (local.set $b3 (local.get $a0))
        (local.set $at (i32.const 0))
        (local.set $input
          (i32.add (local.get $inputs) (i32.mul (local.get $token) (local.get $wide))))
        (local.set $weight
          (i32.add (local.get $weights) (i32.mul (local.get $channel) (local.get $depth))))
        (loop $depth
          (local.set $one (v128.load8x8_s (local.get $weight)))
          (local.set $two (v128.load8x8_s (i32.add (local.get $weight) (local.get $depth))))
          (local.set $four (v128.load (local.get $input)))
          (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $four) (local.get $one))))
          (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $four) (local.get $two))))
          (local.set $four (v128.load (i32.add (local.get $input) (local.get $wide))))
          (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $four) (local.get $one))))
          (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $four) (local.get $two))))
          (local.set $product (i32.add (local.get $input) (i32.shl (local.get $wide) (i32.const 1))))
          (local.set $four (v128.load (local.get $product)))
          (local.set $a2 (i32x4.add (local.get $a2) (i32x4.dot_i16x8_s (local.get $four) (local.get $one))))
          (local.set $b2 (i32x4.add (local.get $b2) (i32x4.dot_i16x8_s (local.get $four) (local.get $two))))
          (local.set $four (v128.load (i32.add (local.get $product) (local.get $wide))))
          (local.set $a3 (i32x4.add (local.get $a3) (i32x4.dot_i16x8_s (local.get $four) (local.get $one))))
          (local.set $b3 (i32x4.add (local.get $b3) (i32x4.dot_i16x8_s (local.get $four) (local.get $two))))
          (local.set $input (i32.add (local.get $input) (i32.const 16)))
          (local.set $weight (i32.add (local.get $weight) (i32.const 8)))
          (br_if $depth
            (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 8))) (local.get $depth))))
        (local.set $product
          (i32.add (local.get $products)
            (i32.add (i32.mul (local.get $token) (local.get $row)) (i32.shl (local.get $channel) (i32.const 2)))))
        (i32.store (local.get $product) (call $sum (local.get $a0)))
        (i32.store offset=4 (local.get $product) (call $sum (local.get $b0)))
        (local.set $product (i32.add (local.get $product) (local.get $row)))
        (i32.store (local.get $product) (call $sum (local.get $a1)))
        (i32.store offset=4 (local.get $product) (call $sum (local.get $b1)))
        (local.set $product (i32.add (local.get $product) (local.get $row)))
        (i32.store (local.get $product) (call $sum (local.get $a2)))
        (i32.store offset=4 (local.get $product) (call $sum (local.get $b2)))
        (local.set $product (i32.add (local.get $product) (local.get $row)))
        (i32.store (local.get $product) (call $sum (local.get $a3)))
        (i32.store offset=4 (local.get $product) (call $sum (local.get $b3)))
        (br_if $channels
          (i32.lt_u (local.tee $channel (i32.add (local.get $channel) (i32.const 2))) (local.get $channels))))
      (br_if $tokens
        (i32.lt_u (local.tee $token (i32.add (local.get $token) (i32.const 4))) (local.get $tokens))))))
