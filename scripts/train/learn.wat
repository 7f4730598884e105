;; Teaches linear machines, one a label, all side by side (see train-machines.ts). Every address is in bytes. A row of
;; numbers, one a machine, is as long as $width, a multiple of 64: sixteen machines at a time stay where they are added up.
(module
  (memory (import "room" "memory") 1)

  (global $width (mut i32) (i32.const 0))
  (global $starts (mut i32) (i32.const 0)) ;; by text: where its features begin, from $rows and from $values on
  (global $rows (mut i32) (i32.const 0)) ;; by feature: where its row of weights begins, from $weights on
  (global $values (mut i32) (i32.const 0)) ;; by feature
  (global $weights (mut i32) (i32.const 0)) ;; a row a feature
  (global $biases (mut i32) (i32.const 0)) ;; one row
  (global $stakes (mut i32) (i32.const 0)) ;; a row a text: the slack a machine has there, below 0 where its label is not borne
  (global $duals (mut i32) (i32.const 0)) ;; a row a text
  (global $close (mut f32) (f32.const 0)) ;; a gradient that is no further from where it should be
  (global $furthest (mut v128) (v128.const f32x4 0 0 0 0)) ;; of the gradients of one text

  (func (export "open")
    (param $width i32) (param $starts i32) (param $rows i32) (param $values i32) (param $weights i32)
    (param $biases i32) (param $stakes i32) (param $duals i32) (param $close f32)
    (global.set $width (local.get $width))
    (global.set $starts (local.get $starts))
    (global.set $rows (local.get $rows))
    (global.set $values (local.get $values))
    (global.set $weights (local.get $weights))
    (global.set $biases (local.get $biases))
    (global.set $stakes (local.get $stakes))
    (global.set $duals (local.get $duals))
    (global.set $close (local.get $close)))

  ;; Where the features of a text begin, and where they end.
  (func $span (param $text i32) (result i32 i32)
    (local $at i32)
    (local.set $at (i32.add (global.get $starts) (i32.shl (local.get $text) (i32.const 2))))
    (i32.load (local.get $at))
    (i32.load offset=4 (local.get $at)))

  ;; What sixteen machines, from $block on in every row, say of a text.
  (func $sums (param $text i32) (param $block i32) (result v128 v128 v128 v128)
    (local $at i32) (local $end i32) (local $row i32) (local $value v128)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local.set $row (i32.add (global.get $biases) (local.get $block)))
    (local.set $a0 (v128.load (local.get $row)))
    (local.set $a1 (v128.load offset=16 (local.get $row)))
    (local.set $a2 (v128.load offset=32 (local.get $row)))
    (local.set $a3 (v128.load offset=48 (local.get $row)))
    (call $span (local.get $text))
    (local.set $end)
    (local.set $at)
    (local.set $block (i32.add (global.get $weights) (local.get $block)))
    (block $none
      (br_if $none (i32.ge_u (local.get $at) (local.get $end)))
      (loop $features
        (local.set $row
          (i32.add (local.get $block) (i32.load (i32.add (global.get $rows) (local.get $at)))))
        (local.set $value (v128.load32_splat (i32.add (global.get $values) (local.get $at))))
        (local.set $a0 (f32x4.add (local.get $a0) (f32x4.mul (local.get $value) (v128.load (local.get $row)))))
        (local.set $a1 (f32x4.add (local.get $a1) (f32x4.mul (local.get $value) (v128.load offset=16 (local.get $row)))))
        (local.set $a2 (f32x4.add (local.get $a2) (f32x4.mul (local.get $value) (v128.load offset=32 (local.get $row)))))
        (local.set $a3 (f32x4.add (local.get $a3) (f32x4.mul (local.get $value) (v128.load offset=48 (local.get $row)))))
        (br_if $features
          (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (local.get $end)))))
    (local.get $a0)
    (local.get $a1)
    (local.get $a2)
    (local.get $a3))

  ;; The steps of four machines to where they are right about a text by a margin of 1, as far as what is at stake allows.
  (func $decide (param $sum v128) (param $stake i32) (param $place i32) (result v128)
    (local $side v128) (local $slack v128) (local $dual v128) (local $moved v128) (local $gradient v128)
    (local.set $slack (v128.load (local.get $stake)))
    (local.set $side (v128.and (local.get $slack) (i32x4.splat (i32.const 0x80000000))))
    (local.set $slack (f32x4.abs (local.get $slack)))
    (local.set $dual (v128.load (local.get $place)))
    (local.set $gradient
      (f32x4.add
        (f32x4.sub (v128.xor (local.get $sum) (local.get $side)) (v128.const f32x4 1 1 1 1))
        (f32x4.mul (local.get $slack) (local.get $dual))))
    (local.set $moved
      (f32x4.pmax
        (v128.const f32x4 0 0 0 0)
        (f32x4.sub
          (local.get $dual)
          (f32x4.div ;; 2: a vector of length 1, and the bias
            (local.get $gradient)
            (f32x4.add (v128.const f32x4 2 2 2 2) (local.get $slack))))))
    (v128.store (local.get $place) (local.get $moved))
    (global.set $furthest
      (f32x4.pmax
        (global.get $furthest)
        (v128.and
          (f32x4.abs (local.get $gradient))
          (f32x4.ne (local.get $moved) (local.get $dual)))))
    (v128.xor (f32x4.sub (local.get $moved) (local.get $dual)) (local.get $side)))

  ;; Adds steps, times a value, to sixteen numbers.
  (func $add
    (param $to i32) (param $value v128) (param $s0 v128) (param $s1 v128) (param $s2 v128) (param $s3 v128)
    (v128.store (local.get $to)
      (f32x4.add (v128.load (local.get $to)) (f32x4.mul (local.get $value) (local.get $s0))))
    (v128.store offset=16 (local.get $to)
      (f32x4.add (v128.load offset=16 (local.get $to)) (f32x4.mul (local.get $value) (local.get $s1))))
    (v128.store offset=32 (local.get $to)
      (f32x4.add (v128.load offset=32 (local.get $to)) (f32x4.mul (local.get $value) (local.get $s2))))
    (v128.store offset=48 (local.get $to)
      (f32x4.add (v128.load offset=48 (local.get $to)) (f32x4.mul (local.get $value) (local.get $s3)))))

  ;; Lets sixteen machines learn from a text.
  (func $learn (param $text i32) (param $block i32)
    (local $place i32) (local $at i32) (local $end i32)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128)
    (call $sums (local.get $text) (local.get $block))
    (local.set $s3)
    (local.set $s2)
    (local.set $s1)
    (local.set $s0)
    (local.set $place (i32.add (i32.mul (local.get $text) (global.get $width)) (local.get $block)))
    (local.set $at (i32.add (global.get $stakes) (local.get $place)))
    (local.set $place (i32.add (global.get $duals) (local.get $place)))
    (local.set $s0 (call $decide (local.get $s0) (local.get $at) (local.get $place)))
    (local.set $s1
      (call $decide (local.get $s1)
        (i32.add (local.get $at) (i32.const 16)) (i32.add (local.get $place) (i32.const 16))))
    (local.set $s2
      (call $decide (local.get $s2)
        (i32.add (local.get $at) (i32.const 32)) (i32.add (local.get $place) (i32.const 32))))
    (local.set $s3
      (call $decide (local.get $s3)
        (i32.add (local.get $at) (i32.const 48)) (i32.add (local.get $place) (i32.const 48))))
    (if (v128.any_true
          (v128.or (v128.or (local.get $s0) (local.get $s1)) (v128.or (local.get $s2) (local.get $s3))))
      (then
        (call $add
          (i32.add (global.get $biases) (local.get $block)) (v128.const f32x4 1 1 1 1)
          (local.get $s0) (local.get $s1) (local.get $s2) (local.get $s3))
        (call $span (local.get $text))
        (local.set $end)
        (local.set $at)
        (local.set $block (i32.add (global.get $weights) (local.get $block)))
        (block $none
          (br_if $none (i32.ge_u (local.get $at) (local.get $end)))
          (loop $features
            (call $add
              (i32.add (local.get $block) (i32.load (i32.add (global.get $rows) (local.get $at))))
              (v128.load32_splat (i32.add (global.get $values) (local.get $at)))
              (local.get $s0) (local.get $s1) (local.get $s2) (local.get $s3))
            (br_if $features
              (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 4))) (local.get $end))))))))

  (func $isFurther (result i32)
    (v128.any_true (f32x4.gt (global.get $furthest) (f32x4.splat (global.get $close)))))

  ;; All machines learn from the texts whose numbers lie from $order up to $end; gives how many of these still moved one
  ;; that was not close.
  (func (export "round") (param $order i32) (param $end i32) (result i32)
    (local $block i32) (local $away i32)
    (loop $texts
      (global.set $furthest (v128.const f32x4 0 0 0 0))
      (local.set $block (i32.const 0))
      (loop $blocks
        (call $learn (i32.load (local.get $order)) (local.get $block))
        (br_if $blocks
          (i32.lt_u (local.tee $block (i32.add (local.get $block) (i32.const 64))) (global.get $width))))
      (local.set $away (i32.add (local.get $away) (call $isFurther)))
      (br_if $texts
        (i32.lt_u (local.tee $order (i32.add (local.get $order) (i32.const 4))) (local.get $end))))
    (local.get $away))

  ;; What all machines say of a text.
  (func (export "margins") (param $text i32) (param $to i32)
    (local $block i32) (local $at i32) (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (loop $blocks
      (local.set $at (i32.add (local.get $to) (local.get $block)))
      (call $sums (local.get $text) (local.get $block))
      (local.set $a3)
      (local.set $a2)
      (local.set $a1)
      (local.set $a0)
      (v128.store (local.get $at) (local.get $a0))
      (v128.store offset=16 (local.get $at) (local.get $a1))
      (v128.store offset=32 (local.get $at) (local.get $a2))
      (v128.store offset=48 (local.get $at) (local.get $a3))
      (br_if $blocks
        (i32.lt_u (local.tee $block (i32.add (local.get $block) (i32.const 64))) (global.get $width))))))
