import assert from 'node:assert/strict'
import test from 'node:test'
import { networkOf, senderOf } from './network.ts'

test('a network is coarser than an address', () => {
  assert.equal(networkOf('203.0.113.7'), '203.0.113')
  assert.equal(networkOf('::ffff:203.0.113.9'), '203.0.113')
  assert.equal(networkOf('2001:db8:1:2::9'), '2001:db8:1')
  assert.equal(networkOf('2001:0db8:0001:ffff:1:2:3:4'), '2001:db8:1')
  assert.equal(networkOf('2001:db8::1'), '2001:db8:0')
  assert.equal(networkOf('::1'), '0:0:0')
  for (const none of [undefined, '', 'nowhere', '1.2.3', '1.2.3.4.5', '2001:db8::zz'])
    assert.equal(networkOf(none), undefined)
})

test('what a sender writes down herself is not believed; what a proxy of our own wrote down is', () => {
  assert.equal(senderOf('203.0.113.7', '198.51.100.1'), '203.0.113.7')
  assert.equal(senderOf('127.0.0.1', '198.51.100.1, 203.0.113.7'), '203.0.113.7')
  assert.equal(senderOf('::ffff:10.0.0.2', '203.0.113.7'), '203.0.113.7')
  for (const [socket, forwarded] of [
    ['127.0.0.1', undefined],
    ['127.0.0.1', 'nonsense'],
    ['192.168.1.4', '10.0.0.9'],
    [undefined, '203.0.113.7'],
  ])
    assert.equal(senderOf(socket, forwarded), undefined)
})
